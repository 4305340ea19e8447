package org.servicecircle.facility;

import org.servicecircle.fixture.OnPostgis;

@OnPostgis
class FacilityStoreOnPostgisIT extends FacilityStoreContract {}
