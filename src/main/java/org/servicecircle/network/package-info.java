/**
 * Where can one walk, and how long does each piece take?
 *
 * <p>May use: {@code geo}.
 */
package org.servicecircle.network;
