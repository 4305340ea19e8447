/**
 * How many minutes from here to the nearest service?
 *
 * <p>May use: {@code network geo}.
 */
package org.servicecircle.coverage;
