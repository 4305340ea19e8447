/**
 * How does a map square become the bytes of a Mapbox Vector Tile? Version 2.1 of the format, from arrays of degrees ×
 * 10⁷, cut to the square and its margin and simplified to what can be seen.
 *
 * <p>May use: {@code geo}. Knows nothing of what it draws.
 */
package org.servicecircle.layer.mvt;
