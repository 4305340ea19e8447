/**
 * What can be handed on as a file?
 *
 * <p>May use: {@code analysis plan area facility geo dataset web}.
 */
package org.servicecircle.report;
