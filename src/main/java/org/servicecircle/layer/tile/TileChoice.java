package org.servicecircle.layer.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecircle.analysis.QuestionParameters;
import org.servicecircle.web.KnownParameters;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;
import org.springframework.web.context.request.WebRequest;

/**
 * Of what tiles are asked.
 *
 * @param collection the collection they belong to; null for those of the whole data set
 * @param layers what they hold, lowest first
 * @param query the parameters that choose their content as they were given, as {@code name=value}, in a fixed order
 */
record TileChoice(String collection, List<TileLayer> layers, List<QueryPair> query) {

    /** A parameter with its value, neither of them encoded. */
    record QueryPair(String name, String value) {}

    static final String COLLECTIONS = "collections";
    static final String FORMAT = "f";
    static final String VERSION = "v";

    /**
     * Reads what a request chooses.
     *
     * @param collection from the path, or null
     * @throws ProblemException 404 for an unknown collection, 400 for an unknown layer or parameter
     */
    static TileChoice read(String collection, WebRequest request) {
        String chosen = collection == null ? request.getParameter(COLLECTIONS) : null;
        List<TileLayer> layers = collection == null ? layers(chosen) : List.of(ofCollection(collection));
        boolean asks = layers.stream().anyMatch(TileLayer::asks);
        KnownParameters.check(request, known(collection == null, asks));
        List<QueryPair> query = new ArrayList<>(given(List.of(COLLECTIONS), request));
        if (asks) {
            query.addAll(question(request));
        }
        return new TileChoice(collection, layers, query);
    }

    /**
     * The form that a description is asked for, null where the caller leaves it to {@code Accept}.
     *
     * @param more what there is beside JSON and a page
     * @throws ProblemException 400 for another
     */
    static String format(WebRequest request, String... more) {
        List<String> formats = new ArrayList<>(List.of("json", "html"));
        formats.addAll(List.of(more));
        return Parameters.oneOf(FORMAT, request.getParameter(FORMAT), null, formats);
    }

    /** These layers of the whole data set, with the parameters of their question. */
    static TileChoice of(List<TileLayer> layers, List<QueryPair> question) {
        List<QueryPair> query = new ArrayList<>();
        query.add(new QueryPair(COLLECTIONS, layers.stream().map(TileLayer::id).collect(Collectors.joining(","))));
        query.addAll(question);
        return new TileChoice(null, layers, query);
    }

    /** The parameters of a question as they were given. */
    static List<QueryPair> question(WebRequest request) {
        return given(QuestionParameters.NAMES, request);
    }

    /** Its parameters but for the choice of layers. */
    List<QueryPair> questionOnly() {
        return query.stream().filter(pair -> !COLLECTIONS.equals(pair.name())).toList();
    }

    /** The same for a reader of questions. */
    static QuestionParameters asked(WebRequest request) {
        return QuestionParameters.of(request::getParameter);
    }

    private static List<QueryPair> given(List<String> names, WebRequest request) {
        return names.stream()
                .filter(name -> !Parameters.isMissing(request.getParameter(name)))
                .map(name -> new QueryPair(name, request.getParameter(name)))
                .toList();
    }

    private static TileLayer ofCollection(String collection) {
        return TileLayer.find(collection)
                .filter(TileLayer::isCollection)
                .orElseThrow(() -> ProblemException.notFound(
                        "collectionId", "unknown-collection", Parameters.shortened(collection)));
    }

    private static List<TileLayer> layers(String names) {
        if (Parameters.isMissing(names)) {
            return TileLayer.stored();
        }
        List<String> all = Stream.of(TileLayer.values()).map(TileLayer::id).toList();
        List<TileLayer> layers = new ArrayList<>();
        for (String name : names.split(",", -1)) {
            TileLayer layer = TileLayer.find(Parameters.oneOf(COLLECTIONS, name, "", all))
                    .orElseThrow(() -> ProblemException.badParameter(COLLECTIONS, "malformed"));
            if (!layers.contains(layer)) {
                layers.add(layer);
            }
        }
        return List.copyOf(layers);
    }

    private static List<String> known(boolean dataSet, boolean asks) {
        List<String> known = new ArrayList<>(List.of(FORMAT, VERSION));
        if (dataSet) {
            known.add(COLLECTIONS);
        }
        if (dataSet || asks) {
            known.addAll(QuestionParameters.NAMES);
        }
        return known;
    }

    /** Whether a question may be put: about the whole data set it only counts where some layer holds answers. */
    boolean mayAsk() {
        return collection == null || asks();
    }

    /** Whether some layer holds answers to a question. */
    boolean asks() {
        return layers.stream().anyMatch(TileLayer::asks);
    }

    /** The level from which any of the layers is drawn. */
    int leastZoom() {
        return layers.stream().mapToInt(TileLayer::leastZoom).min().orElse(0);
    }

    /** Path of the tile sets under the address of this server. */
    String path() {
        return collection == null ? "/ogc/tiles" : "/ogc/collections/" + collection + "/tiles";
    }
}
