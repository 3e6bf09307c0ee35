package dev.paygrade.normalise;

import dev.paygrade.employment.EmploymentTypeReader;
import dev.paygrade.level.LevelReader;
import dev.paygrade.pay.FxRates;
import dev.paygrade.pay.PayReader;
import dev.paygrade.place.PlaceReader;
import dev.paygrade.role.RoleReader;
import dev.paygrade.role.RoleTaxonomy;
import dev.paygrade.skill.DescriptionReader;
import dev.paygrade.skill.SkillReader;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the readers, which load their words once and know nothing of the application around them. */
class Readers {

    @Produces
    @Singleton
    RoleReader roles() {
        return RoleReader.create();
    }

    @Produces
    @Singleton
    RoleTaxonomy taxonomy(RoleReader roles) {
        return roles.taxonomy();
    }

    @Produces
    @Singleton
    DescriptionReader descriptions() {
        return new DescriptionReader();
    }

    @Produces
    @Singleton
    SkillReader skills(DescriptionReader descriptions) {
        return descriptions.skills();
    }

    @Produces
    @Singleton
    Normaliser normaliser(RoleReader roles, DescriptionReader descriptions, FxRates rates) {
        return new Normaliser(
                roles,
                new LevelReader(),
                new EmploymentTypeReader(),
                new PlaceReader(),
                descriptions,
                new PayReader(),
                rates);
    }
}
