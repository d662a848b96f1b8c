document.title = "Phoenix";
