/**
 * Who falls short of the standard, where, and why?
 *
 * <p>May use: {@code coverage network geo}.
 */
package org.servicecircle.gap;
