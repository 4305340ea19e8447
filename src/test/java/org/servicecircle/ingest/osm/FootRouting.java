package org.servicecircle.ingest.osm;

import static com.graphhopper.json.Statement.If;
import static com.graphhopper.json.Statement.Op.LIMIT;
import static com.graphhopper.json.Statement.Op.MULTIPLY;

import com.graphhopper.GraphHopper;
import com.graphhopper.config.Profile;
import com.graphhopper.util.CustomModel;
import java.nio.file.Path;

/** GraphHopper's own import of an extract with its own foot access, walked at 4.5 km/h. */
public final class FootRouting {

    /** The only profile. */
    public static final String PROFILE = "foot";

    private FootRouting() {}

    /** Imports an extract; what GraphHopper writes goes to the folder. */
    public static GraphHopper of(Path file, Path folder) {
        CustomModel model = new CustomModel()
                .setDistanceInfluence(0d)
                .addToPriority(If("!foot_access", MULTIPLY, "0"))
                .addToPriority(If("road_environment == FERRY", MULTIPLY, "0"))
                .addToSpeed(If("true", LIMIT, "4.5"));
        return new GraphHopper()
                .setOSMFile(file.toString())
                .setGraphHopperLocation(folder.toString())
                .setStoreOnFlush(false)
                .setMinNetworkSize(0)
                .setEncodedValuesString("foot_access, road_environment")
                .setProfiles(new Profile(PROFILE).setCustomModel(model))
                .importOrLoad();
    }
}
