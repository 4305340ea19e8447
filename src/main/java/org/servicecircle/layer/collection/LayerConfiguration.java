package org.servicecircle.layer.collection;

import java.util.stream.Collectors;
import org.servicecircle.analysis.QuestionReader;
import org.servicecircle.analysis.Snapshots;
import org.servicecircle.analysis.TableAnswers;
import org.servicecircle.area.AreaBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The two layers of coverage, which differ by their areas only. */
@Configuration(proxyBeanMethods = false)
class LayerConfiguration {

    @Bean
    @Order(7)
    Layer coverageOfStreets(Snapshots snapshots, QuestionReader questions, TableAnswers answers, AreaBook book) {
        return new CoverageLayer(
                "coverage-streets",
                false,
                snapshots,
                questions,
                answers,
                () -> book.contents().streets().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.street().code(),
                                entry -> entry.street().geometry())));
    }

    @Bean
    @Order(8)
    Layer coverageOfCommunities(Snapshots snapshots, QuestionReader questions, TableAnswers answers, AreaBook book) {
        return new CoverageLayer(
                "coverage-communities",
                true,
                snapshots,
                questions,
                answers,
                () -> book.contents().communities().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.community().code(),
                                entry -> entry.community().geometry())));
    }
}
