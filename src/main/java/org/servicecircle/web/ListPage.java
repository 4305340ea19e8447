package org.servicecircle.web;

import java.util.List;

/**
 * One part of a list.
 *
 * @param items the rows of this part
 * @param total rows of the whole list
 * @param offset rows skipped
 * @param limit rows that this part could hold
 */
public record ListPage<T>(List<T> items, long total, int offset, int limit) {}
