/**
 * Which streets and communities are there, who lives in which dwelling, and which plots are there to build on?
 *
 * <p>May use: {@code dataset geo web}.
 */
package org.servicecircle.area;
