/**
 * What is the answer for the stored data now?
 *
 * <p>May use: {@code siting gap coverage network facility area dataset geo web}.
 */
package org.servicecircle.analysis;
