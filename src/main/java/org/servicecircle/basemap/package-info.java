/**
 * What lies around: water, green, compounds, railways, to draw beneath everything else?
 *
 * <p>May use: {@code dataset geo web}.
 */
package org.servicecircle.basemap;
