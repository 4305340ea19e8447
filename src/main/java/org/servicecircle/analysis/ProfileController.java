package org.servicecircle.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.servicecircle.network.Profile;
import org.servicecircle.web.Language;
import org.servicecircle.web.ListPage;
import org.servicecircle.web.Texts;
import org.servicecircle.web.Window;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may walk, and how fast. */
@RestController
@Tag(name = "coverage")
class ProfileController {

    private static final double MM_PER_METRE = 1000.0;

    /**
     * A way of walking.
     *
     * @param stairs whether stairs are open to them
     */
    record ProfileView(String code, String name, double speedMetresPerSecond, boolean stairs) {}

    private final AnalysisSettings settings;
    private final Texts texts;

    ProfileController(AnalysisSettings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    @GetMapping("/api/v1/profiles")
    @Operation(summary = "Who may walk: adult, elder, wheelchair, each with its speed")
    ListPage<ProfileView> profiles(@Parameter(hidden = true) Language language, @ParameterObject Window window) {
        return window.of(settings.profiles(), false).map(profile -> view(profile, language));
    }

    private ProfileView view(Profile profile, Language language) {
        return new ProfileView(
                profile.code(),
                texts.say(language, "profile." + profile.code()),
                profile.speedMmPerSecond() / MM_PER_METRE,
                profile.stairs());
    }
}
