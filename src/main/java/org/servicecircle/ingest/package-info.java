/**
 * How does outside data get in, and which rows were refused?
 *
 * <p>May use: {@code plan facility area basemap dataset network geo web}.
 */
package org.servicecircle.ingest;
