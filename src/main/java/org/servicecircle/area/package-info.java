/**
 * Which streets and communities are there, and who lives in which dwelling?
 *
 * <p>May use: {@code dataset geo web}.
 */
package org.servicecircle.area;
