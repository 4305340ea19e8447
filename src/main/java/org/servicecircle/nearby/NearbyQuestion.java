package org.servicecircle.nearby;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What a resident asks: what of these kinds do I reach from here?
 *
 * @param minutes on foot, 1 to 60
 * @param kinds in the order in which they are shown
 * @param at when one sets out, local time of the place
 */
record NearbyQuestion(Standpoint from, int minutes, List<Kind> kinds, LocalDateTime at) {}
