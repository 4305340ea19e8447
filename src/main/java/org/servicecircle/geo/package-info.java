/**
 * Which datum, which projection, which tile?
 *
 * <p>May use: nothing of this project.
 */
package org.servicecircle.geo;
