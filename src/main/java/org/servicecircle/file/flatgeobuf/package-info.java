/**
 * How are features written as FlatGeobuf?
 *
 * <p>May use: {@code file geo web}.
 */
package org.servicecircle.file.flatgeobuf;
