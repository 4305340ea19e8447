package org.servicecircle.correction;

import org.servicecircle.fixture.OnPostgis;

@OnPostgis
class CorrectionStoreOnPostgisIT extends CorrectionStoreContract {}
