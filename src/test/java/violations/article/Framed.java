package violations.article;

import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import violations.language.lingua.Inside;

/** Breaks every rule of the architecture: a stage's root that knows a framework, and a package that is not its own. */
public record Framed(Job job, DataSource store, Inside inside) {}
