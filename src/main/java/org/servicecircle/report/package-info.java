/**
 * What can be handed on as a file?
 *
 * <p>May use: {@code analysis plan area facility dataset file geo web}.
 */
package org.servicecircle.report;
