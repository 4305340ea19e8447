/**
 * What did somebody say is wrong, and what became of it?
 *
 * <p>Whoever reports needs no account and leaves no trace: a report is found again by its number, and by nothing else.
 * What was said is for the street office alone; no public address shows it.
 *
 * <p>May use: {@code facility area dataset geo web}.
 */
package org.servicecircle.correction;
