/**
 * How are rows written as a file that other programs open?
 *
 * <p>May use: {@code geo web}.
 */
package org.servicecircle.file;
