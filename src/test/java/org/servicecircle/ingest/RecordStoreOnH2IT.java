package org.servicecircle.ingest;

import org.servicecircle.fixture.OnH2;

@OnH2
class RecordStoreOnH2IT extends RecordStoreContract {}
