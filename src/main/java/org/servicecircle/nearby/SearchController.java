package org.servicecircle.nearby;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.servicecircle.analysis.PlaceSnapshot;
import org.servicecircle.analysis.Snapshots;
import org.servicecircle.web.Language;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds streets, communities, compounds and facilities by name. */
@RestController
@Tag(name = "nearby")
class SearchController {

    private static final int LONGEST_QUERY = 64;
    private static final int DEFAULT_LIMIT = 10;
    private static final int MOST_ITEMS = 50;

    /** What fits, the best first. */
    record SearchView(List<ItemView> items) {}

    /**
     * Something found.
     *
     * @param type street, community, compound or facility
     * @param code of a street or community; null for others
     * @param id of a facility; null for others
     * @param detail where it lies or what it is; may be empty
     */
    record ItemView(String type, String code, Long id, String name, String detail, double lon, double lat) {

        static ItemView of(Target target, Language language) {
            return new ItemView(
                    target.type().name().toLowerCase(Locale.ROOT),
                    target.code(),
                    target.id(),
                    target.name().in(language.locale()),
                    target.detail().in(language.locale()),
                    target.lon(),
                    target.lat());
        }
    }

    private final Snapshots snapshots;
    private final TargetIndexes indexes;

    SearchController(Snapshots snapshots, TargetIndexes indexes) {
        this.snapshots = snapshots;
        this.indexes = indexes;
    }

    @GetMapping("/api/v1/search")
    @Operation(
            summary = "Streets, communities, compounds and facilities by name",
            description = "By characters, by pinyin in whole or in part, by first letters (tyjd), or by English name."
                    + " Whole names come first, then beginnings; streets before communities, compounds and facilities.")
    ResponseEntity<SearchView> search(
            @Parameter(hidden = true) Language language,
            @Parameter(description = "What to look for, 1 to 64 characters", required = true, example = "tyjd")
                    @RequestParam(required = false)
                    String q,
            @Parameter(
                            description = "How many at most, 1 to 50",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "50", defaultValue = "10"))
                    @RequestParam(required = false)
                    String limit) {
        int most = Parameters.integer("limit", limit, DEFAULT_LIMIT, 1, MOST_ITEMS);
        String text = query(q);
        PlaceSnapshot snapshot = snapshots.current();
        List<ItemView> items = indexes.of(snapshot).search(text, most).stream()
                .map(target -> ItemView.of(target, language))
                .toList();
        // Whoever looks for a place may live there.
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new SearchView(items));
    }

    private static String query(String q) {
        if (Parameters.isMissing(q) || SearchName.plain(q).isEmpty()) {
            throw ProblemException.badParameter("q", "missing");
        }
        if (q.codePointCount(0, q.length()) > LONGEST_QUERY) {
            throw ProblemException.badParameter("q", "too-long", LONGEST_QUERY);
        }
        return q;
    }
}
