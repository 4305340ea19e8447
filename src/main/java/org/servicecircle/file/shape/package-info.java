/**
 * How are features written as a shapefile?
 *
 * <p>May use: {@code file geo web}.
 */
package org.servicecircle.file.shape;
