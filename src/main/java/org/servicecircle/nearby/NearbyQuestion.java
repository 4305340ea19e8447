package org.servicecircle.nearby;

import java.util.List;

/**
 * What a resident asks: what of these kinds do I reach from here?
 *
 * @param minutes on foot, 1 to 60
 * @param kinds in the order in which they are shown
 */
record NearbyQuestion(Outing outing, int minutes, List<Kind> kinds) {}
