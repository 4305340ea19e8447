/**
 * How do maps read it?
 *
 * <p>May use: {@code analysis facility area basemap dataset network geo web}.
 */
package org.servicecircle.layer;
