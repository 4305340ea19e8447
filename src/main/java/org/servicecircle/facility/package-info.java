/**
 * Which services are there, of what kind, open when, and what counts as being served?
 *
 * <p>May use: {@code area dataset geo web}.
 */
package org.servicecircle.facility;
