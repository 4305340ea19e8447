package org.servicecircle.correction;

import org.servicecircle.fixture.OnH2;

@OnH2
class CorrectionStoreOnH2IT extends CorrectionStoreContract {}
