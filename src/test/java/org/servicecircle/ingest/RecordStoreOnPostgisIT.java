package org.servicecircle.ingest;

import org.servicecircle.fixture.OnPostgis;

@OnPostgis
class RecordStoreOnPostgisIT extends RecordStoreContract {}
