/**
 * How do maps and GIS clients read it?
 *
 * <p>May use: {@code analysis facility area basemap dataset network file geo web}.
 */
package org.servicecircle.layer;
