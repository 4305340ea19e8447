/**
 * How are features written as a GeoPackage?
 *
 * <p>May use: {@code file geo web}.
 */
package org.servicecircle.file.geopackage;
