package org.servicecircle.layer.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.servicecircle.analysis.PlaceFacts;
import org.servicecircle.file.Feature;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes features as GeoJSON while they are read. */
@Component
class ItemsWriter {

    private final LayerAbout about;
    private final MatchCounts counts;
    private final JsonMapper mapper;
    private final Clock clock;

    ItemsWriter(LayerAbout about, MatchCounts counts, JsonMapper mapper, Clock clock) {
        this.about = about;
        this.counts = counts;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** One part of the features, with links to the parts before and after it. */
    void write(ItemsPart part, HttpServletRequest request, OutputStream to) throws IOException {
        ItemsQuery query = part.query();
        long matched = counts.of(query);
        query.content().read(query.part(part.offset(), part.limit()), features -> {
            try (JsonGenerator out = mapper.createGenerator(to)) {
                out.writeStartObject();
                out.writeStringProperty("type", "FeatureCollection");
                links(out, links(part, matched, request));
                out.writeStringProperty(
                        "timeStamp",
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
                out.writeNumberProperty("numberMatched", matched);
                trust(out, part.facts());
                out.writeName("features");
                out.writeStartArray();
                int returned = features(part, features.iterator(), out);
                out.writeEndArray();
                out.writeNumberProperty("numberReturned", returned);
                out.writeEndObject();
            }
            return null;
        });
    }

    /** One feature, with links to its collection. */
    void write(ItemQuery query, PlaceFacts facts, HttpServletRequest request, OutputStream to) {
        try (JsonGenerator out = mapper.createGenerator(to)) {
            out.writeStartObject();
            new FeatureWriter(
                            out,
                            query.reference(),
                            query.layer().fields(),
                            query.layer().fields())
                    .members(query.feature());
            trust(out, facts);
            links(
                    out,
                    List.of(
                            Link.to(Addresses.same(request, Map.of("f", "json")), "self", Form.GEO_JSON, null),
                            Link.to(Addresses.same(request, Map.of("f", "html")), "alternate", Form.HTML_TYPE, null),
                            Link.to(
                                    "/collections/" + query.layer().id() + "?f=json",
                                    "collection",
                                    Form.JSON_TYPE,
                                    null)));
            out.writeEndObject();
        }
    }

    private static int features(ItemsPart part, Iterator<Feature> features, JsonGenerator out) {
        FeatureWriter writer = new FeatureWriter(
                out,
                part.query().reference(),
                part.query().layer().fields(),
                part.query().chosen());
        int count = 0;
        while (features.hasNext()) {
            writer.write(features.next());
            count++;
        }
        return count;
    }

    /** Members beside those of the standard: whether the data is schematic, and of which day it is. */
    private static void trust(JsonGenerator out, PlaceFacts facts) {
        out.writeBooleanProperty("schematic", facts.schematic());
        if (facts.dataDate() != null) {
            out.writeStringProperty("dataDate", facts.dataDate().toString());
        }
    }

    private List<Link> links(ItemsPart part, long matched, HttpServletRequest request) {
        List<Link> links = new ArrayList<>(List.of(
                Link.to(Addresses.same(request, Map.of("f", "json")), "self", Form.GEO_JSON, null),
                Link.to(Addresses.same(request, Map.of("f", "html")), "alternate", Form.HTML_TYPE, null),
                Link.to(
                        "/collections/" + part.query().layer().id() + "?f=json",
                        "collection",
                        Form.JSON_TYPE,
                        about.title(part.query().layer(), part.language()))));
        if (part.hasNext(matched)) {
            links.add(Link.to(to(request, part.offset() + part.limit()), "next", Form.GEO_JSON, null));
        }
        if (part.offset() > 0) {
            links.add(Link.to(to(request, Math.max(0, part.offset() - part.limit())), "prev", Form.GEO_JSON, null));
        }
        return links;
    }

    private static String to(HttpServletRequest request, int offset) {
        return Addresses.same(request, Map.of("f", "json", "offset", Integer.toString(offset)));
    }

    private static void links(JsonGenerator out, List<Link> links) {
        out.writeName("links");
        out.writeStartArray();
        for (Link link : links) {
            out.writeStartObject();
            out.writeStringProperty("href", link.href());
            out.writeStringProperty("rel", link.rel());
            out.writeStringProperty("type", link.type());
            if (link.title() != null) {
                out.writeStringProperty("title", link.title());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
