package org.servicecircle;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the platform; see {@code ARCHITECTURE.md} for what lives where. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ServiceCircleApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ServiceCircleApplication.class, arguments);
    }
}
