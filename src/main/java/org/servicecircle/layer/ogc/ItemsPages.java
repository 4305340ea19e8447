package org.servicecircle.layer.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.servicecircle.analysis.PlaceFacts;
import org.servicecircle.analysis.QuestionParameters;
import org.servicecircle.file.Feature;
import org.servicecircle.file.FeatureFormat;
import org.servicecircle.file.Field;
import org.servicecircle.layer.collection.Layer;
import org.servicecircle.layer.cql2.SortKey;
import org.servicecircle.web.Language;
import org.springframework.stereotype.Component;

/** Shows features as pages: a table, a map, links. */
@Component
class ItemsPages {

    /** A page shows no more rows than people read. */
    private static final int MOST_ROWS = 500;

    /** What the form for a filter asks, and where its answer begins anew. */
    private static final List<String> FILTER = List.of("filter", "filter-lang", "offset");

    private final LayerAbout about;
    private final MatchCounts counts;
    private final Pages pages;
    private final Crumbs crumbs;
    private final QuestionForm questions;

    ItemsPages(LayerAbout about, MatchCounts counts, Pages pages, Crumbs crumbs, QuestionForm questions) {
        this.about = about;
        this.counts = counts;
        this.pages = pages;
        this.crumbs = crumbs;
        this.questions = questions;
    }

    /** A column's heading; {@code order} is the address of the same page ordered by it. */
    record Heading(String name, String title, String order, String sorted, boolean number) {}

    /** A row; {@code href} is the address of its own page. */
    record Row(String id, String href, List<Cell> cells) {}

    /** A value as it is shown. */
    record Cell(String text, boolean number) {}

    String items(ItemsPart part, HttpServletRequest request) throws IOException {
        ItemsQuery query = part.query();
        int rows = Math.min(MOST_ROWS, part.limit());
        long matched = counts.of(query);
        ValueWords values = new ValueWords(about, part.language());
        List<Row> shown = query.content()
                .read(
                        query.part(part.offset(), rows),
                        features -> features.map(feature -> row(feature, query, values, request))
                                .toList());
        Map<String, Object> more = new HashMap<>();
        more.put("headings", headings(query, part.language(), request));
        more.put("rows", shown);
        more.put("empty", shown.isEmpty());
        more.put("count", count(part, shown.size(), matched));
        more.put("example", about.say(part.language(), "page.filterExample", example(query.layer())));
        more.put("filter", request.getParameter("filter"));
        more.put("kept", Addresses.kept(request, FILTER));
        if (query.layer().answersQuestion()) {
            more.put("question", questions.of(request, part.language()));
        }
        more.put("downloads", downloads(query.layer(), request));
        more.put("data", Link.address(Addresses.same(request, json(rows))));
        if (part.offset() + rows < matched) {
            more.put("next", to(request, part.offset() + rows));
        }
        if (part.offset() > 0) {
            more.put("prev", to(request, Math.max(0, part.offset() - rows)));
        }
        Layer layer = query.layer();
        return pages.page(
                "items",
                new Pages.Head(
                        part.language(),
                        part.facts(),
                        about.title(layer, part.language()),
                        crumbs.collection(layer, part.facts(), part.language()),
                        Link.address(Addresses.same(request, Map.of("f", "json")))),
                more);
    }

    /** The same features as files. */
    private static List<Link> downloads(Layer layer, HttpServletRequest request) {
        Map<String, String> otherwise = new HashMap<>();
        otherwise.put("limit", null);
        otherwise.put("offset", null);
        List<Link> links = new ArrayList<>();
        for (FeatureFormat format : FeatureFormat.values()) {
            otherwise.put("f", format.code());
            String path = Link.withParameters(
                    "/collections/" + layer.id() + "/download", Addresses.parameters(request, otherwise));
            links.add(Link.to(path, "enclosure", format.contentType(), format.title()));
        }
        return links;
    }

    /** A filter that this layer understands. */
    private static String example(Layer layer) {
        boolean named = layer.fields().stream().anyMatch(field -> "name".equals(field.name()));
        return named ? "name LIKE '%园%'" : "elders60 > 100";
    }

    private String count(ItemsPart part, int shown, long matched) {
        return shown == 0
                ? about.say(part.language(), "page.shownNone")
                : about.say(part.language(), "page.shown", matched, part.offset() + 1, part.offset() + shown);
    }

    String item(ItemQuery query, PlaceFacts facts, Language language, HttpServletRequest request) {
        List<Field> fields = query.layer().fields();
        ValueWords values = new ValueWords(about, language);
        List<Map<String, Object>> rows = IntStream.range(0, fields.size())
                .mapToObj(i -> Map.<String, Object>of(
                        "title", about.title(fields.get(i), language),
                        "text", values.of(query.feature().values().get(i))))
                .toList();
        return pages.page(
                "item",
                new Pages.Head(
                        language,
                        facts,
                        about.say(language, "page.feature", query.feature().id()),
                        crumbs.items(query.layer(), facts, language),
                        Link.address(Addresses.same(request, Map.of("f", "json")))),
                Map.of("values", rows, "data", Link.address(Addresses.same(request, inDegrees()))));
    }

    private List<Heading> headings(ItemsQuery query, Language language, HttpServletRequest request) {
        return query.chosen().stream()
                .map(field -> {
                    SortKey first =
                            query.order().isEmpty() ? null : query.order().get(0);
                    boolean sorted = first != null && first.field().equals(field);
                    String key = sorted && !first.descending() ? "-" + field.name() : field.name();
                    Map<String, String> otherwise = new HashMap<>(Map.of("sortby", key, "f", "html"));
                    otherwise.put("offset", null);
                    return new Heading(
                            field.name(),
                            about.title(field, language),
                            Link.address(Addresses.same(request, otherwise)),
                            sorted ? first.descending() ? "descending" : "ascending" : "none",
                            isNumber(field));
                })
                .toList();
    }

    private static Row row(Feature feature, ItemsQuery query, ValueWords values, HttpServletRequest request) {
        List<Field> all = query.layer().fields();
        List<Cell> cells = new ArrayList<>();
        for (Field field : query.chosen()) {
            cells.add(new Cell(values.of(feature.values().get(all.indexOf(field))), isNumber(field)));
        }
        Map<String, String> asked = new HashMap<>();
        if (query.layer().answersQuestion()) {
            QuestionParameters.NAMES.forEach(name -> asked.put(name, request.getParameter(name)));
        }
        asked.put("f", "html");
        String path = "/collections/" + query.layer().id() + "/items/" + feature.id();
        return new Row(feature.id(), Link.address(Link.withParameters(path, asked)), cells);
    }

    private static boolean isNumber(Field field) {
        return "integer".equals(QueryablesWriter.type(field)) || "number".equals(QueryablesWriter.type(field));
    }

    private static String to(HttpServletRequest request, int offset) {
        return Link.address(Addresses.same(request, Map.of("f", "html", "offset", Integer.toString(offset))));
    }

    /** The same features for the map, which draws degrees. */
    private static Map<String, String> json(int rows) {
        Map<String, String> otherwise = inDegrees();
        otherwise.put("limit", Integer.toString(rows));
        return otherwise;
    }

    private static Map<String, String> inDegrees() {
        Map<String, String> otherwise = new HashMap<>(Map.of("f", "json"));
        otherwise.put("crs", null);
        return otherwise;
    }
}
