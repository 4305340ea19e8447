package org.servicecircle.layer.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.servicecircle.analysis.QuestionParameters;
import org.servicecircle.file.Feature;
import org.servicecircle.geo.OutputReference;
import org.servicecircle.layer.collection.Content;
import org.servicecircle.layer.collection.Layer;
import org.servicecircle.web.KnownParameters;
import org.servicecircle.web.Parameters;
import org.servicecircle.web.ProblemException;

/** One feature that an address names, in the reference system that it wants. */
record ItemQuery(Layer layer, Content content, Feature feature, OutputReference reference) {

    /**
     * Reads an address.
     *
     * @throws ProblemException 404 where there is no such feature; 400 for a parameter that cannot be read
     */
    static ItemQuery read(Layer layer, String id, HttpServletRequest request) {
        List<String> known = new ArrayList<>(List.of("f", "crs"));
        if (layer.answersQuestion()) {
            known.addAll(QuestionParameters.NAMES);
        }
        KnownParameters.check(request, known);
        OutputReference reference = ReferenceParameter.read("crs", request.getParameter("crs"));
        Content content = layer.content(
                layer.answersQuestion() ? QuestionParameters.of(request::getParameter) : QuestionParameters.NONE);
        return content.find(id)
                .map(feature -> new ItemQuery(layer, content, feature, reference))
                .orElseThrow(() -> ProblemException.notFound("featureId", "unknown-feature", Parameters.shortened(id)));
    }
}
