package org.servicecircle.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.servicecircle.coverage.GraphSteps;
import org.servicecircle.fixture.PgRouting;
import org.servicecircle.fixture.PostgisServer;

/**
 * pgRouting's {@code pgr_drivingDistance}. Timed is one call a category with {@code equicost}, whose rows are counted in
 * the database and never sent; its answers are wrong in places, so what is compared is one tree for each facility, and
 * then the least.
 */
final class PgRoutingCall extends Contender {

    private static final String URL = "bench.postgres.url";
    private static final String USER = "bench.postgres.user";
    private static final String PASSWORD = "bench.postgres.password";

    private final GraphSteps steps;
    private final List<int[]> starts;
    private final PgRouting database;

    PgRoutingCall(Problem problem) {
        super(problem);
        this.steps = GraphSteps.of(problem.graph());
        this.starts = problem.nodes(steps);
        this.database = open(database());
    }

    /** The database that {@link #prepare} made. */
    static PostgisServer.Database database() {
        return new PostgisServer.Database(
                System.getProperty(URL), System.getProperty(USER), System.getProperty(PASSWORD));
    }

    /** Loads a town's graph into a new database and says, as system properties for the forks, where that is. */
    static List<String> prepare(String town) {
        PostgisServer.Database database = PgRouting.require();
        try (PgRouting pgRouting = PgRouting.open(database)) {
            pgRouting.load(GraphSteps.of(Towns.graph(town)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        System.setProperty(URL, database.url());
        System.setProperty(USER, database.user());
        System.setProperty(PASSWORD, database.password());
        return List.of(
                "-D" + URL + "=" + database.url(),
                "-D" + USER + "=" + database.user(),
                "-D" + PASSWORD + "=" + database.password());
    }

    private static PgRouting open(PostgisServer.Database database) {
        try {
            return PgRouting.open(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    List<Long> solve() {
        List<Long> reached = new ArrayList<>();
        try {
            for (int[] category : starts) {
                reached.add(database.countEquicost(category, problem().limitMillis()));
            }
            return reached;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    int[][] millis() {
        return starts.stream().map(this::millis).toArray(int[][]::new);
    }

    private int[] millis(int[] category) {
        int[] millis = new int[steps.nodeCount()];
        Arrays.fill(millis, UNREACHED);
        try {
            database.nearestOfTrees(category, problem().limitMillis(), (node, cost) -> millis[node] = (int) cost);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return ofJunctions(steps, millis);
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
