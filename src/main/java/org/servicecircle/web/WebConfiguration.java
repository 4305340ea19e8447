package org.servicecircle.web;

import io.github.bucket4j.TimeMeter;
import java.util.List;
import java.util.Locale;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Languages, argument readers, headers and version tags of every answer. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RasterSettings.class, EmbedSettings.class, CorsSettings.class, ReadLimitSettings.class})
class WebConfiguration implements WebMvcConfigurer {

    /** One file for each package that says something to people; Chinese without suffix, English in {@code _en}. */
    static final List<String> TEXT_FILES = List.of(
            "text/web", "text/analysis", "text/nearby", "text/report", "text/correction", "text/layer", "text/file");

    private final ReadLimitSettings readLimit;

    WebConfiguration(ReadLimitSettings readLimit) {
        this.readLimit = readLimit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        if (readLimit.isSet()) {
            registry.addInterceptor(new ReadLimit(readLimit, TimeMeter.SYSTEM_NANOTIME))
                    .addPathPatterns("/ogc", "/ogc/**");
        }
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new LanguageReader());
        resolvers.add(new WindowReader());
    }

    /** JSON only: a library of the importer brings an XML writer along, which browsers would prefer. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.configureMessageConvertersList(converters -> converters.removeIf(WebConfiguration::writesXml));
    }

    private static boolean writesXml(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().stream()
                .anyMatch(type -> type.getSubtype().contains("xml"));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusals() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(RefusalReport.class.getName());
            }
        });
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return resolver;
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(TEXT_FILES.toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    @Bean
    FilterRegistrationBean<AnswerHeaders> answerHeaders(
            LocaleResolver locales, RasterSettings raster, EmbedSettings embed) {
        FilterRegistrationBean<AnswerHeaders> registration =
                new FilterRegistrationBean<>(new AnswerHeaders(locales, raster, embed));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<CrossOriginReads> crossOriginReads(CorsSettings settings) {
        FilterRegistrationBean<CrossOriginReads> registration =
                new FilterRegistrationBean<>(new CrossOriginReads(settings));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        registration.setEnabled(!settings.origins().isEmpty());
        return registration;
    }

    /**
     * A version tag on every read that sets none of its own, and on every page, script and style: by their content, since
     * a time would keep browsers on newer files after the platform went back to an older release. Weak, because Tomcat
     * compresses no answer with a strong one. The address of no page, "/", is forwarded to one and tagged there: around a
     * forward the answer would be finished before its content is passed on.
     */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> contentTags() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/*", "*.html", "*.js", "*.css", "*.svg", "*.png");
        return registration;
    }
}
