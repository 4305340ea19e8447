/**
 * Which layers are there, with which fields, and which features do they hold? The same for all ways to read them: OGC API,
 * tiles, files. People are shown as the public may see them: a figure of 1 to 9 is withheld.
 *
 * <p>May use: {@code layer.cql2 analysis facility area dataset network file geo web}.
 */
package org.servicecircle.layer.collection;
