/**
 * What was promised for the year, and how far is it?
 *
 * <p>May use: {@code analysis facility area dataset geo web}.
 */
package org.servicecircle.plan;
