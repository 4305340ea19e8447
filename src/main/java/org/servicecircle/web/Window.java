package org.servicecircle.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Which part of a list a caller asks for. A controller that takes one gets it checked: {@code offset} below 0 or
 * {@code limit} below 1 is 400, a limit above {@value #MOST} is cut to it.
 *
 * @param offset rows to skip, ≥ 0
 * @param limit rows to give, 1..{@value #MOST}
 */
public record Window(
        @Parameter(
                description = "Rows to skip",
                example = "0",
                schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
        int offset,

        @Parameter(
                description = "Rows to give; more than 1000 is cut to 1000",
                example = "200",
                schema = @Schema(type = "integer", minimum = "1", defaultValue = "200"))
        int limit) {

    /** Rows that are given when the caller names no limit. */
    public static final int BY_DEFAULT = 200;
    /** Rows that one answer gives at most. */
    public static final int MOST = 1000;

    static Window parse(String offset, String limit) {
        return new Window(
                Parameters.integerFrom("offset", offset, 0, 0),
                Math.min(MOST, Parameters.integerFrom("limit", limit, BY_DEFAULT, 1)));
    }

    /** This part of a list that is wholly at hand. */
    public <T> ListPage<T> of(List<T> all, boolean schematic) {
        int from = Math.min(offset, all.size());
        int to = Math.min(all.size(), from + limit);
        return new ListPage<>(all.subList(from, to), all.size(), offset, limit, schematic);
    }
}
