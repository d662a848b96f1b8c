fetch("/api/models");
