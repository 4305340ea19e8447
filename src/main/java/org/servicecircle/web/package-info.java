/**
 * How does every answer look: problem details, pages, limits, language?
 *
 * <p>May use: nothing of this project.
 */
package org.servicecircle.web;
