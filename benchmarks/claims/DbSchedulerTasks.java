package coach.connects.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A scheduler of db-scheduler over a SQLite file that is set as the bot's is; its tasks do nothing. */
final class DbSchedulerTasks implements AutoCloseable {
    /** The table as db-scheduler publishes it for SQLite. */
    private static final List<String> TABLE = List.of(
            "create table scheduled_tasks (task_name varchar(100), task_instance varchar(100), task_data blob,"
                    + " execution_time TIMESTAMP, picked BIT, picked_by varchar(50), last_success TIMESTAMP,"
                    + " last_failure TIMESTAMP, consecutive_failures INT, last_heartbeat TIMESTAMP, version BIGINT,"
                    + " priority SMALLINT, PRIMARY KEY (task_name, task_instance))",
            "create index execution_time_idx on scheduled_tasks (execution_time)",
            "create index last_heartbeat_idx on scheduled_tasks (last_heartbeat)",
            "create index priority_execution_time_idx on scheduled_tasks (priority desc, execution_time asc)");

    private final int many;
    private final HikariDataSource database;
    private final OneTimeTask<Void> task =
            Tasks.oneTime("nothing", Void.class).execute((instance, context) -> {});
    private final Scheduler scheduler;
    private volatile CountDownLatch left = new CountDownLatch(0);
    private int begun;

    DbSchedulerTasks(Path file, int threads, int connections, int many) throws SQLException {
        this.many = many;
        this.database = database(file, connections);
        for (String statement : TABLE) {
            execute(statement);
        }
        this.scheduler = Scheduler.create(database, task)
                .threads(threads)
                // It looks when it is told to, so that a thousand are never begun while they are written down.
                .pollingInterval(Duration.ofHours(1))
                .jdbcCustomization(new ForSqlite())
                .addSchedulerListener(new Done())
                .build();
        scheduler.start();
    }

    /** The nanoseconds that a thousand of them take, from the look to the last one's record. */
    long thousand() throws InterruptedException, SQLException {
        List<TaskInstance<?>> due = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            due.add(task.instance(String.valueOf(begun++)));
        }
        scheduler.scheduleBatch(due, Instant.now().minusSeconds(60));
        left = new CountDownLatch(many);
        long start = System.nanoTime();
        scheduler.triggerCheckForDueExecutions();
        if (!left.await(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException(left.getCount() + " are not done");
        }
        long nanos = System.nanoTime() - start;
        if (rows() != 0) {
            throw new IllegalStateException(rows() + " are not recorded");
        }
        return nanos;
    }

    private static HikariDataSource database(Path file, int connections) {
        Properties settings = new Properties();
        settings.setProperty("journal_mode", "WAL");
        settings.setProperty("synchronous", "FULL");
        settings.setProperty("secure_delete", "true");
        settings.setProperty("cache_size", "-1024");
        settings.setProperty("busy_timeout", "5000");
        // A transaction that begins by reading and then writes is refused at once where another one writes.
        settings.setProperty("transaction_mode", "IMMEDIATE");
        SQLiteDataSource one = new SQLiteDataSource(new SQLiteConfig(settings));
        one.setUrl("jdbc:sqlite:" + file);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(one);
        pool.setMaximumPoolSize(connections);
        return new HikariDataSource(pool);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long rows() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from scheduled_tasks")) {
            return count.getLong(1);
        }
    }

    @Override
    public void close() {
        scheduler.stop();
        database.close();
    }

    /** As db-scheduler has it for SQLite from 16.12 on. */
    private static final class ForSqlite extends DefaultJdbcCustomization {
        private ForSqlite() {
            super(true);
        }

        @Override
        public String getName() {
            return "SQLite";
        }

        @Override
        public String getQueryLimitPart(int limit) {
            return " LIMIT " + limit;
        }
    }

    /** Hears of a task once it is recorded. */
    private final class Done extends AbstractSchedulerListener {
        @Override
        public void onExecutionComplete(ExecutionComplete complete) {
            left.countDown();
        }
    }
}
