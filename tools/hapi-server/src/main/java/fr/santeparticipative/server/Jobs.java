package fr.santeparticipative.server;

import ca.uhn.fhir.batch2.api.IJobMaintenanceService;
import ca.uhn.fhir.batch2.jobs.config.Batch2JobsConfig;
import ca.uhn.fhir.batch2.maintenance.JobMaintenanceServiceImpl;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What `$export` runs on: jobs in the database, with a queue in memory between their steps. */
@Configuration
@Import({JpaBatch2Config.class, Batch2JobsConfig.class, SubscriptionChannelConfig.class})
public class Jobs {
  private static final long EVERY_SECOND = 1000;

  /** By default, the next step of a job may wait for a minute. */
  @Autowired
  public void moveJobsOn(IJobMaintenanceService maintenance) {
    if (maintenance instanceof JobMaintenanceServiceImpl service) {
      service.setScheduledJobFrequencyMillis(EVERY_SECOND);
    }
  }
}
