package org.servicecircle.nearby;

import org.springframework.stereotype.Component;

/** Reads from an address who sets out from where and when. */
@Component
class OutingReader {

    private final StandpointReader standpoints;
    private final Moments moments;

    OutingReader(StandpointReader standpoints, Moments moments) {
        this.standpoints = standpoints;
        this.moments = moments;
    }

    /**
     * An outing in the place as it is stored now.
     *
     * @throws org.servicecircle.web.ProblemException 400 for what cannot be read, 422 for what is maybe swapped
     */
    Outing read(OutingParameters asked) {
        Standpoint from = standpoints.read(asked.lon(), asked.lat(), asked.profile());
        return new Outing(from, moments.read(asked.at(), from.snapshot().facts().timeZone()));
    }
}
