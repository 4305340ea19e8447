/**
 * Which data is loaded: from which source, of which date, official or schematic, on which walking network?
 *
 * <p>May use: {@code network geo web}.
 */
package org.servicecircle.dataset;
