package org.servicecircle.nearby;

import java.time.LocalDateTime;

/**
 * Somebody sets out from somewhere.
 *
 * @param at when, local time of the place: gates that are shut then are no way
 */
record Outing(Standpoint from, LocalDateTime at) {}
