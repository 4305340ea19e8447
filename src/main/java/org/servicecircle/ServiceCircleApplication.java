package org.servicecircle;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the platform; see {@code ARCHITECTURE.md} for what lives where. */
@SpringBootApplication
public class ServiceCircleApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ServiceCircleApplication.class, arguments);
    }
}
