package org.servicecircle.facility;

import org.servicecircle.fixture.OnH2;

@OnH2
class FacilityStoreOnH2IT extends FacilityStoreContract {}
