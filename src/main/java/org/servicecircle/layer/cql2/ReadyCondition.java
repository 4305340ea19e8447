package org.servicecircle.layer.cql2;

import org.servicecircle.file.Feature;

/** A condition made ready for being asked of features. */
@FunctionalInterface
interface ReadyCondition {

    Truth of(Feature feature);
}
