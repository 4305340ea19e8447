/**
 * What can a resident reach from here?
 *
 * <p>May use: {@code analysis facility area dataset coverage network geo web}.
 */
package org.servicecircle.nearby;
